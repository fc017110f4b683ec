/** The table of documents. UI thread only, unless a class says otherwise. */
package org.glossator.ui.study.internal.table;
