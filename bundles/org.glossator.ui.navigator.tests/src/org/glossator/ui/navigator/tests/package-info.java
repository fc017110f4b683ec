/** Tests of the corpus view and the dialogs of studies, on real widgets with real events. */
package org.glossator.ui.navigator.tests;
