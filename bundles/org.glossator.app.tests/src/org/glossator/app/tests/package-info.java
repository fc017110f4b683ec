/** The product as a whole, with real keys. */
package org.glossator.app.tests;
