/**
 * The dialogs that build and use a study: new study, import, export, engines, annotator. Each fills
 * in the fields of a task; the task does the work. UI thread only, unless a class says otherwise.
 */
package org.glossator.ui.navigator.internal.wizards;
