package org.rollcall.legal.correspondence;

/** A person's name. It prints as nothing, so that no log can hold it. */
public record PersonName(String value) {

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
