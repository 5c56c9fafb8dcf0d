/**
 * The casework log: what was planned and done for a child and a family, entry by entry. Fact and opinion are kept apart (Data Protection
 * Act 2018 s.38) and nothing that was recorded is ever changed: a correction is an entry of its own beside what it corrects, as a witness
 * statement from the log would need (Criminal Justice Act 1967 s.9). A school reads what is shared with it, and never an opinion.
 */
@NullMarked
package org.rollcall.referral.caselog;

import org.jspecify.annotations.NullMarked;
