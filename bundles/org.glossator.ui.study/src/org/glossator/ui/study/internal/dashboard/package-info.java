/** The progress of a study. UI thread only, unless a class says otherwise. */
package org.glossator.ui.study.internal.dashboard;
