/** Pages of the documentation that tests make from the code and compare with it. */
@NullMarked
package org.rollcall.platform.testsupport.page;

import org.jspecify.annotations.NullMarked;
