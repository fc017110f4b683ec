/**
 * What tests of the user interface stand on: real input events ({@link
 * org.glossator.ui.base.tests.XDriver}), waiting for conditions ({@link
 * org.glossator.ui.base.tests.UiHarness}), a watch for leaked resources. Other test bundles may
 * require this one for them; the tests of the bundle itself are here too.
 */
package org.glossator.ui.base.tests;
