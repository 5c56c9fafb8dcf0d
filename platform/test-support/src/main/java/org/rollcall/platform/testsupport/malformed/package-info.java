/** Requests that are wrong in one way each, made for every operation from the API's own document: all are refused, none is a failure. */
@NullMarked
package org.rollcall.platform.testsupport.malformed;

import org.jspecify.annotations.NullMarked;
