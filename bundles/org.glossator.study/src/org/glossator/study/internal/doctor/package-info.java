/** What can be wrong with a study: one small class a check. */
package org.glossator.study.internal.doctor;
