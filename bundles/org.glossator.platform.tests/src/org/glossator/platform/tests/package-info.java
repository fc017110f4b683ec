/** Tests of the platform services, in the running framework. */
package org.glossator.platform.tests;
