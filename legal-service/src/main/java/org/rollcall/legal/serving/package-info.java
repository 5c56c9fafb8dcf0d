/** When a document that was handed over or posted counts as received (Education Act 1996 s.572; Interpretation Act 1978 s.7). */
@NullMarked
package org.rollcall.legal.serving;

import org.jspecify.annotations.NullMarked;
