/** When a panel sits, of which kind it is, where it stands and how it ends. */
@NullMarked
package org.rollcall.referral.panel.sitting;

import org.jspecify.annotations.NullMarked;
