/** What engines propose: in the text that is open, and as a list of the whole corpus. */
package org.glossator.ui.editor.internal.suggestions;
