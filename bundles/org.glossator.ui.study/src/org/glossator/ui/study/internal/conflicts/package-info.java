/** What two sides have changed of one document: the view in which a person decides. */
package org.glossator.ui.study.internal.conflicts;
