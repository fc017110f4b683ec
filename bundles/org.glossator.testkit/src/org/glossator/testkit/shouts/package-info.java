/** An engine of somebody else, packed as a PEAR or beside its descriptor. */
package org.glossator.testkit.shouts;
