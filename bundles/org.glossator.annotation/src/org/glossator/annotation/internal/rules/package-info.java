/** The rules of a codebook, one class a rule. */
package org.glossator.annotation.internal.rules;
