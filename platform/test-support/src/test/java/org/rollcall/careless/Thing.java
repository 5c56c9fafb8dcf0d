package org.rollcall.careless;

import org.springframework.http.HttpStatus;

/** An aggregate that all may see, that is no record and that knows HTTP. */
public final class Thing {

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
