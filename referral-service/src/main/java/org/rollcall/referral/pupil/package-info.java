/** What this service keeps of the pupils on roll and of the thresholds that their marks have met. */
@NullMarked
package org.rollcall.referral.pupil;

import org.jspecify.annotations.NullMarked;
