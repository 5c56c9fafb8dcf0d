/** Postcodes as the national standards write them. */
@NullMarked
package org.rollcall.attendance.postcode;

import org.jspecify.annotations.NullMarked;
