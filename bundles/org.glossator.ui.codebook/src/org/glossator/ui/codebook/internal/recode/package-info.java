/** The queue of annotations whose code was split: worked through with the keyboard. */
package org.glossator.ui.codebook.internal.recode;
