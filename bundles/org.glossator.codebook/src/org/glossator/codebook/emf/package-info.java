/**
 * EMF models as files that are kind to Git and safe to read: XMI as EMF's own resources read and
 * write it, with each attribute on a line of its own, a line number for each object, and what a
 * file has beyond the model kept.
 *
 * <p>Not EMF's {@code XMIResource}, because that one loads packages and proxies from wherever a
 * file tells it to, forgets values that it cannot convert and knows no lines of objects. Tests read
 * each side's files with the other.
 */
package org.glossator.codebook.emf;
