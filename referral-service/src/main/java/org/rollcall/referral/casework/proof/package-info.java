/** What a case's own records prove beside the referral's evidence, and what a turn to the law rested on, row by row. */
@NullMarked
package org.rollcall.referral.casework.proof;

import org.jspecify.annotations.NullMarked;
