/**
 * Whether a child's social worker was told and asked before legal action (Working together to improve school attendance). Apart from
 * the package that keeps it, so that casework can ask without knowing how it is kept.
 */
@NullMarked
package org.rollcall.referral.consultation;

import org.jspecify.annotations.NullMarked;
