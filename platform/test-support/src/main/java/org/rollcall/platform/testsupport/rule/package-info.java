/** What every rule of law answers, refuses and rests on, as shown in {@code docs/law}. */
@NullMarked
package org.rollcall.platform.testsupport.rule;

import org.jspecify.annotations.NullMarked;
