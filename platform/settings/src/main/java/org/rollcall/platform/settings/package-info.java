/** Numbers that a council may set for itself, each from a day on, so that a fact is judged by what held on its own day. */
@NullMarked
package org.rollcall.platform.settings;

import org.jspecify.annotations.NullMarked;
