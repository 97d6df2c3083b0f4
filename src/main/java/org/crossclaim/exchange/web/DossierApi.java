package org.crossclaim.exchange.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.contribution.ChangedSince;
import org.crossclaim.exchange.contribution.Contributions;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes dossiers from programs.
 */
@RestController
class DossierApi {

	private static final String NAME = "dossier";

	private static final String JSON = "application/json";

	private static final String YAML = "application/yaml";

	private static final List<String> TYPES = List.of(YAML, JSON, "application/x-yaml", "text/yaml");

	private static final String PROBLEM = "application/problem+json";

	private final Contributions contributions;

	private final ApiAnswers answers;

	private final DossierSettings settings;

	DossierApi(Contributions contributions, ApiAnswers answers, DossierSettings settings) {
		this.contributions = contributions;
		this.answers = answers;
		this.settings = settings;
	}

	/**
	 * Imports a dossier, or tells what it would change. With a token of scope publish an
	 * editor's dossier is published at once, unless this copy asks for a second pair of
	 * eyes; else it is a proposal that waits.
	 * @param dryRun only tells what would change, and stores nothing
	 * @param reason why; needed unless it is a dry run, and kept in the history
	 * @param overwrite replaces what was changed in the record since this content was
	 * last imported; without it such a dossier is refused whole
	 */
	@PostMapping("/api/v1/dossiers")
	@Operation(security = @SecurityRequirement(name = "token"),
			requestBody = @RequestBody(required = true,
					description = "A dossier, as /schemas/dossier-v1.json describes it",
					content = { @Content(mediaType = YAML, schema = @Schema(type = "string")),
							@Content(mediaType = JSON, schema = @Schema(type = "object")) }))
	@ApiResponse(responseCode = "200", description = "What it changed or would change; nothing of it waits",
			useReturnTypeSchema = true)
	@ApiResponse(responseCode = "202", description = "It waits as a proposal, whose address is the Location",
			content = @Content(mediaType = JSON, schema = @Schema(implementation = DossierAnswer.class)))
	@ApiResponse(responseCode = "400", description = "No reason is given",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "401", description = "Without a good token",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "403", description = "The token does not allow it",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "409", description = "It would replace what was changed since, under errors",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "413", description = "It is too large",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "415", description = "It is neither YAML nor JSON",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422",
			description = "It has faults; each under errors with file, line, column, path and detail",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	ResponseEntity<DossierAnswer> take(@RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
			@RequestParam(required = false) @Nullable String reason,
			@RequestParam(defaultValue = "false") boolean overwrite, HttpServletRequest request) throws IOException {
		byte[] body = this.answers.body(request, this.settings.most(), TYPES);
		try {
			if (dryRun) {
				return ResponseEntity.ok(DossierAnswer.of(this.contributions.look(NAME, body), true, null));
			}
			Contributions.Sent sent = this.contributions.send(NAME, body,
					this.answers.contribution(Door.IMPORT, reason, overwrite));
			DossierAnswer answer = DossierAnswer.of(sent.comparison(), false, sent.proposal());
			ProposalAnswer proposal = answer.proposal();
			return (proposal != null && proposal.waits())
					? ResponseEntity.accepted().location(URI.create(proposal.url())).body(answer)
					: ResponseEntity.ok(answer);
		}
		catch (DossierFaults faults) {
			throw this.answers.faulty(faults);
		}
		catch (ChangedSince refusal) {
			throw this.answers.changedSince(refusal);
		}
	}

}
