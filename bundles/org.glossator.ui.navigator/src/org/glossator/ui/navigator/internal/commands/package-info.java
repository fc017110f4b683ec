/** The commands of the corpus view and the Study menu: one handler each. */
package org.glossator.ui.navigator.internal.commands;
