/**
 * Support that is offered to a family: early help, a team around the family, a plan inside the school, or the plan of another service.
 *
 * <p>Working together to improve school attendance (statutory guidance) asks for one lead practitioner from the best placed service,
 * for support before law, and for early help by consent. That a family declined is written down as evidence of what was offered; it
 * is never counted against them.
 */
@NullMarked
package org.rollcall.referral.support;

import org.jspecify.annotations.NullMarked;
