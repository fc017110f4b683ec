/** Views on a study as a whole: its documents in a table, its progress, a document's metadata. */
package org.glossator.ui.study;
