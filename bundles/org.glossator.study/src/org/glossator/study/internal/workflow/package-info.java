/** The files of the workflow. */
package org.glossator.study.internal.workflow;
