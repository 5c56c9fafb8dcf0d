/** The MongoDB stand-in of the local platform and of the tests, made to keep what MongoDB promises of one document. */
@NullMarked
package org.rollcall.platform.embedded;

import org.jspecify.annotations.NullMarked;
