package org.rollcall.platform.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words of law that a rule follows. Every rule has one or more; the law register is made from them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Provision.All.class)
public @interface Provision {

    /** As a lawyer would cite it: {@code Education Act 1996 s.8(3)}. */
    String citation();

    /** Where the text can be read. */
    String url() default "";

    /** What was read, where that is not the text itself: guidance, a code of conduct. */
    String source() default "";

    /** The day from which this text applies, {@code 1997-09-01}; empty while it is enacted but not in force. */
    String inForceFrom();

    /** The day on which somebody last compared the rule with the text. */
    String checkedOn();

    /** Holds the provisions of a rule that has several. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        Provision[] value();
    }
}
