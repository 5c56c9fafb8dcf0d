/**
 * What the council's attendance service owes which school, and on what terms.
 *
 * <p>The statutory guidance keeps the core functions free to every school whatever its type: advice, termly targeting support
 * meetings, early help, legal intervention, children with a social worker. Beyond them a council may trade: a school that is not its
 * own buys a package of 5 to 30 hours a term, or single hours. A school that is neither the council's own nor buys a package builds
 * its evidence alone.
 */
@NullMarked
package org.rollcall.referral.entitlement;

import org.jspecify.annotations.NullMarked;
