/**
 * The stores and brokers that tests run on, one of each for a whole run: embedded ones, containers where asked for, or those that the
 * environment names.
 */
@NullMarked
package org.rollcall.platform.testsupport.backend;

import org.jspecify.annotations.NullMarked;
