/** A case as it travels over HTTP: what its readers see, and the bodies of its steps. */
@NullMarked
package org.rollcall.referral.casework.form;

import org.jspecify.annotations.NullMarked;
