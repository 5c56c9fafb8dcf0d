/** What became of a contract that was made: how each review found it kept, what a parent said to a breach, and how it ended. */
@NullMarked
package org.rollcall.referral.contract.keeping;

import org.jspecify.annotations.NullMarked;
