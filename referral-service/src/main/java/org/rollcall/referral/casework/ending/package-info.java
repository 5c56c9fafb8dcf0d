/** How a case leaves the officer: closed for one of a closed list of reasons, or transferred with its data. */
@NullMarked
package org.rollcall.referral.casework.ending;

import org.jspecify.annotations.NullMarked;
