package org.crossclaim.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * As {@link OnPostgres}, on a small record that only those tests share that have this
 * mark: without the starter record, with four eyes asked for, its statements counted.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@Import({ Statements.class, WithoutStarter.class })
@TestPropertySource(properties = { "spring.application.name=another", "crossclaim.editorial.four-eyes=true" })
public @interface OnAnotherRecord {

}
