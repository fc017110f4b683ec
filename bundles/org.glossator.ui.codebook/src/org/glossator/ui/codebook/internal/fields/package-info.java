/**
 * The fields of the codebook's forms: each shows one feature of one EMF object, changes it through
 * {@link org.glossator.ui.codebook.internal.edits.CodebookWork}, and tells what is wrong with it.
 */
package org.glossator.ui.codebook.internal.fields;
