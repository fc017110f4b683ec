/** The metadata of a document. UI thread only, unless a class says otherwise. */
package org.glossator.ui.study.internal.panel;
