/** Tests of the product as a person meets it. */
package org.glossator.app.tests;
