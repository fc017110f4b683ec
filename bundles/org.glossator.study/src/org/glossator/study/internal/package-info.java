/** Files of a study: reading, writing them safely, locks. */
package org.glossator.study.internal;
