/** The bytes of files and letters, apart from the records that speak of them. */
@NullMarked
package org.rollcall.referral.content;

import org.jspecify.annotations.NullMarked;
