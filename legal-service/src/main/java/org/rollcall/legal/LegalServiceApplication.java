package org.rollcall.legal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Notices to improve, penalty notices and the way to court. */
@SpringBootApplication
public class LegalServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LegalServiceApplication.class, arguments);
    }
}
