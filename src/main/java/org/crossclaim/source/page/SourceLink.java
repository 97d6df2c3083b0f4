package org.crossclaim.source.page;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of the address of a source.
 *
 * @param state what, as it was last looked at
 * @param since since when
 * @param status the status that was answered then; absent where nothing was
 * @param address where the page is now, where the address leads on for good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceLink(LinkState state, Instant since, @Nullable Integer status, @Nullable String address) {
}
