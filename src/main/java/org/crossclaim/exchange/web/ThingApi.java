package org.crossclaim.exchange.web;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.contribution.Comparison;
import org.crossclaim.exchange.contribution.Contribution;
import org.crossclaim.exchange.contribution.NotAsSeen;
import org.crossclaim.exchange.contribution.Precondition;
import org.crossclaim.exchange.contribution.Saving;
import org.crossclaim.page.Address;
import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The documents of single things, for programs that write.
 */
@RestController
class ThingApi {

	private static final String JSON = "application/json";

	private static final String PROBLEM = "application/problem+json";

	private final Publications publications;

	private final Saving saving;

	private final ApiAnswers answers;

	private final DossierSettings settings;

	ThingApi(Publications publications, Saving saving, ApiAnswers answers, DossierSettings settings) {
		this.publications = publications;
		this.saving = saving;
		this.answers = answers;
		this.settings = settings;
	}

	/** The document of one thing, as it stands in dossiers and can be saved again. */
	@GetMapping({ "/api/v1/actors/{slug}/document", "/api/v1/sources/{slug}/document",
			"/api/v1/disputes/{slug}/document", "/api/v1/entries/{slug}/document" })
	@ApiResponse(responseCode = "200",
			description = "The document; its ETag is what If-Match asks for when it is saved",
			content = @Content(mediaType = JSON, schema = @Schema(type = "object")))
	ResponseEntity<ObjectNode> show(@PathVariable Slug slug, HttpServletRequest request) {
		SubjectKind kind = kind(request);
		Published<ObjectNode> found = this.publications.find(kind, slug.text(), ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(kind.word(), slug.text()));
		return ResponseEntity.ok().eTag("\"" + found.revision() + unlikeBefore(found) + "\"").body(found.document());
	}

	/**
	 * What a removal for legal reasons took out of a revision of the past is not held to
	 * be what somebody keeps of it.
	 */
	private static String unlikeBefore(Published<ObjectNode> found) {
		return AsOf.shown().isToday() ? ""
				: "-" + HexFormat.of().formatHex(Documents.digest(Documents.json(found.document())), 0, 6);
	}

	/**
	 * Saves one thing. With a token of scope publish an editor's is published at once,
	 * unless this copy asks for a second pair of eyes; else it is a proposal that waits.
	 * @param reason why; kept in the history
	 * @param ifMatch the tag of what was seen, of the thing or of its document. The
	 * number before a hyphen counts: where only standing moved, nothing is refused
	 * @param ifNoneMatch an asterisk, for something new
	 */
	@PutMapping({ "/api/v1/actors/{slug}", "/api/v1/sources/{slug}", "/api/v1/disputes/{slug}",
			"/api/v1/entries/{slug}" })
	@Operation(security = @SecurityRequirement(name = "token"),
			requestBody = @RequestBody(required = true,
					description = "Its document as it stands in dossiers, an entry with its dispute",
					content = @Content(mediaType = JSON, schema = @Schema(type = "object"))))
	@ApiResponse(responseCode = "200", description = "It was changed, or says the same already",
			useReturnTypeSchema = true)
	@ApiResponse(responseCode = "201", description = "It is new",
			content = @Content(mediaType = JSON, schema = @Schema(implementation = SavedAnswer.class)))
	@ApiResponse(responseCode = "202", description = "It waits as a proposal, whose address is the Location",
			content = @Content(mediaType = JSON, schema = @Schema(implementation = SavedAnswer.class)))
	@ApiResponse(responseCode = "308", description = "It goes by another slug since; Location tells its address",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "400", description = "No reason is given, or a header cannot be read",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "401", description = "Without a good token",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "403", description = "The token does not allow it",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "412",
			description = "It is not as it was seen: etag tells how to match it now, differences what it says",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "413", description = "It is too large",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "415", description = "It is not JSON",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422", description = "It has faults; each under errors with its place",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "428", description = "Neither If-Match with a tag nor If-None-Match is sent",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	ResponseEntity<SavedAnswer> save(@PathVariable Slug slug, @RequestParam(required = false) @Nullable String reason,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
			HttpServletRequest request) throws IOException {
		Precondition seen = Precondition.of(ifMatch, ifNoneMatch)
			.orElseThrow(() -> this.answers.problem(HttpStatus.PRECONDITION_REQUIRED, "api.match-needed"));
		byte[] body = this.answers.body(request, this.settings.most(), List.of(JSON));
		Contribution contribution = this.answers.contribution(Door.API, reason, false);
		try {
			SubjectKind kind = kind(request);
			return answer("/" + kind.list() + "/" + slug.text(),
					this.saving.save(kind, slug.text(), body, seen, contribution));
		}
		catch (DossierFaults faults) {
			throw this.answers.faulty(faults);
		}
		catch (NotAsSeen refusal) {
			throw this.answers.notAsSeen(refusal);
		}
	}

	private static ResponseEntity<SavedAnswer> answer(String path, Saving.Saved saved) {
		ProposalAnswer proposal = ProposalAnswer.of(saved.proposal());
		if (proposal != null && proposal.waits()) {
			return ResponseEntity.accepted()
				.location(URI.create(proposal.url()))
				.body(new SavedAnswer(saved.before(), proposal, Address.of(path)));
		}
		int before = (saved.before() != null) ? saved.before() : 0;
		SavedAnswer answer = new SavedAnswer((proposal != null) ? before + 1 : before, proposal, Address.of(path));
		return (before == 0) ? ResponseEntity.created(URI.create(Address.of("/api/v1" + path))).body(answer)
				: ResponseEntity.ok(answer);
	}

	/** The kind whose list stands in the address. */
	private static SubjectKind kind(HttpServletRequest request) {
		String address = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		return Arrays.stream(SubjectKind.values())
			.filter((kind) -> address.startsWith("/api/v1/" + kind.list() + "/"))
			.findFirst()
			.orElseThrow(() -> new NotOnRecord("address", address));
	}

	/**
	 * What became of what was sent.
	 *
	 * @param revision the number of the revision now on record; absent where there is
	 * none
	 * @param proposal the proposal; absent where the record says the same already
	 * @param url the address of its page
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SavedAnswer(@Nullable Integer revision, @Nullable ProposalAnswer proposal, String url) {
	}

}
