/** That every kind of record has its time, as shown in {@code docs/retention}. */
@NullMarked
package org.rollcall.platform.testsupport.retention;

import org.jspecify.annotations.NullMarked;
