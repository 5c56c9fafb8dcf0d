/** A case: opened when a referral is accepted, allocated to an officer, taken to legal planning where support has not worked, closed with a reason. */
@NullMarked
package org.rollcall.referral.casework;

import org.jspecify.annotations.NullMarked;
