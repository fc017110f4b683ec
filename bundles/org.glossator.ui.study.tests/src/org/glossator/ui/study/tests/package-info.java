/** Tests of the views on a study, with real widgets and events. */
package org.glossator.ui.study.tests;
