/** Tests of the span editor: pure ones on scenes and edits, and ones that press real keys. */
package org.glossator.ui.editor.tests;
