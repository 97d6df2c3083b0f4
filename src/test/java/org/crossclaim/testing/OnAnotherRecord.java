package org.crossclaim.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * As {@link OnPostgres}, on a record that only those tests share that have this mark. On
 * it four eyes are asked for: an editor's own change waits for another editor. It counts
 * its statements.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@Import(Statements.class)
@TestPropertySource(properties = { "spring.application.name=another", "crossclaim.editorial.four-eyes=true" })
public @interface OnAnotherRecord {

}
