using System.Security.Cryptography;
using PostLint.Analysis;
using PostLint.Core.Tests.Harness;
using PostLint.Media;
using PostLint.Text;
using PostLint.Workspaces;

namespace PostLint.Core.Tests.Rules.Images;

/// <summary>Small drafts for the rules over what images show.</summary>
public sealed class ImageRuleDraftTests
{
    [Theory]
    [InlineData("![Rehearsal clip](clip.mp4)")]
    [InlineData("<img src=\"choir.jpg\" alt=\"The spring concert\">")]
    [InlineData("---\nimages: [{src: a.jpg, alt: Full house, people: }]\n---\nWow")]
    [InlineData("---\nimages: [{src: a.jpg, alt: Full house, people: []}]\n---\nWow")]
    [InlineData("---\nimages: [{src: poster-winners.jpg, alt: Children with the winning posters}]\n---\nWow")]
    [InlineData("---\nimages: [{src: IMG_3021.jpg}]\n---\nWow")]
    [InlineData("![The winning team holding their banner](win.jpg)")]
    public void Undeclared_people_are_flagged(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL6002", draft));

    [Theory]
    [InlineData("Two children toasting marshmallows", 0)]
    [InlineData("The frying pan on the fire", 1)]
    public void No_fix_says_that_nobody_is_shown_where_the_words_speak_of_people(string alt, int fixes)
    {
        LintResult result = DraftLint.Run($"---\nimages: [{{src: camp.jpg, alt: {alt}}}]\n---\nCamp night.", "wasp", []).Result;
        Assert.Equal(fixes, result.Diagnostics.Single(diagnostic => diagnostic.Id == "PL6002").Fixes.Count);
    }

    [Theory]
    [InlineData("![Our school logo](x.png)")]
    [InlineData("![Poster for the summer fair, designed by Year 6](fair.png)")]
    [InlineData("![Map: where to park](m.png) ![Pie chart of what we ate](p.png) ![QR code to book](q.png)")]
    [InlineData("<img src=\"icons/bus.png\" alt=\"Bus\"> <img src=\"wave.svg\" alt=\"A wave\">")]
    [InlineData("---\nimages: [{src: swirl.png, alt: '', decorative: true}]\n---\nWow")]
    [InlineData("---\nimages: [{src: a.jpg, alt: Crowd, people: unidentifiable}]\n---\n![Crowd](a.jpg)")]
    public void Declared_people_and_graphics_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL6002", draft));

    [Theory]
    [InlineData("account: personal\nimages: [{src: y9-hockey.jpg, alt: My Year 9s after the final whistle}]")]
    [InlineData("account: friends-fb\nimages: [{src: bulbs.jpg, alt: The nursery children planting bulbs}]")]
    [InlineData("account: personal\nimages: [{src: walk.jpg, alt: My tutor group from behind, people: unidentifiable}]")]
    [InlineData("account: personal\nimages: [{src: year-3-nativity.jpg}]")]
    [InlineData("author: p-wilf\nauthor_role: pupil\nimages: [{src: us.jpg, alt: Band practice, people: [self, p-orla]}]")]
    [InlineData("author_role: parent\nimages: [{src: cast.jpg, alt: The whole cast, people: [year-4]}]")]
    [InlineData("account: personal\nimages: [{src: a.jpg, alt: With my pupils at the finish, people: [self]}]")]
    [InlineData("account: netball-mums\nimages: [{src: a.jpg, alt: Team talk, people: [p-tamsin]}]")]
    public void Pupils_on_other_accounts_are_flagged(string metadata) => Assert.NotEmpty(RuleDraft.Marked("PL6004", $"---\n{metadata}\n---\nWhat a day."));

    [Theory]
    [InlineData("author: p-wilf\nauthor_role: pupil\nimages: [{src: me.jpg, alt: Me and my drums, people: [self]}]")]
    [InlineData("author_role: parent\nimages: [{src: mine.jpg, alt: My son in his costume, people: [own-child], own_child: true}]")]
    [InlineData("account: personal\nimages: [{src: team.jpg, alt: Staff netball team after the match, people: [self, o.varga]}]")]
    [InlineData("account: personal\nimages: [{src: bench.jpg, alt: Goggles on the lab bench, people: none}]")]
    [InlineData("account: personal\nimages: [{src: pumpkins.jpg, alt: Year 3 of growing pumpkins}]")]
    [InlineData("account: personal\nimages: [{src: owls.jpg, alt: Year 5's two clay owls}]")]
    [InlineData("account: personal\nimages: [{src: display.jpg, alt: A display of Year 4 artwork in my classroom}]")]
    [InlineData("account: personal\nimages: [{src: desk.jpg, alt: Pupils in a classroom, licence: stock}]")]
    [InlineData("account: personal\nimages: [{src: beach.jpg, alt: My twins at the beach, people: [own-child], context: family}]")]
    [InlineData("images: [{src: y9.jpg, alt: Year 9 after the final whistle, people: [year-9]}]")]
    public void Own_pictures_things_and_the_schools_account_are_silent(string metadata) => Assert.Empty(RuleDraft.Marked("PL6004", $"---\n{metadata}\n---\nWhat a day."));

    [Theory]
    [InlineData("![Violin solo](orla_pennywhistle_solo.png)")]
    [InlineData("![A cup](img/9Q-tamsin.jpg)")]
    [InlineData("![A cup](FennimoreI_Y5.jpg)")]
    [InlineData("![A cup](IdrisFennimore%20cup.jpg)")]
    [InlineData("![A cup](tamsin-volcano.jpg)")]
    [InlineData("![A cup](leavers/orla-pennywhistle/cup.jpg)")]
    [InlineData("![A cup](photos/Idris_Fennimore/IMG_0417.jpg)")]
    [InlineData("![A cup](photos/idris-fennimore/)")]
    [InlineData("![A cup](https://pictures.example.org/orla-pennywhistle/cup.jpg)")]
    [InlineData("![A cup](//pictures.example.org/2026/Idris_Fennimore/cup.jpg?w=800)")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A cup\"><figcaption>Idris Fennimore with the cup</figcaption></figure>")]
    [InlineData("---\nslug: idris-fennimore-wins\n---\nWell done")]
    public void Names_beside_images_are_flagged(string draft) => Assert.NotEmpty(RuleDraft.Marked("PL6005", draft));

    [Theory]
    [InlineData("![Poster](will-power.jpg) ![Bag](orla-kiely-bag.jpg) ![Book](bram-stoker-dracula.jpg)")]
    [InlineData("![Retirement cake](mr-spindlow-retires.jpg)")]
    [InlineData("![Drum kit](wilf-thistlewood-drums.jpg)")]
    [InlineData("![Drum kit](wilf-thistlewood/drums.jpg) ![A wall](ivy/wall.jpg) ![Herbs](gardens/rosemary/leaf.jpg)")]
    [InlineData("![A cup](https://idris-fennimore.example.org/cups/cup.jpg)")]
    [InlineData("![A cup](//idris-fennimore.example.org/cup.jpg)")]
    [InlineData("![A cup](cup.jpg?from=https://example.org/idris-fennimore/)")]
    [InlineData("![A cup](a?from=https://example.org)")]
    [InlineData("---\nimages: [{src: a.jpg, alt: A cup, people: none, credit: Idris Elba}]\n---\nHi")]
    [InlineData("Idris Fennimore won the cup. ![A cup](cup-2026.jpg)")]
    [InlineData("---\nslug: spring-newsletter\n---\nWell done")]
    public void Other_names_are_silent(string draft) => Assert.Empty(RuleDraft.Marked("PL6005", draft));

    [Theory]
    [InlineData("{src: a.jpg, alt: Sixth form leavers with pints of cider, people: unidentifiable}")]
    [InlineData("{src: a.jpg, alt: The changing rooms before the match, people: none}")]
    [InlineData("{src: a.jpg, alt: Swimmers on the blocks, people: [year-6]}")]
    [InlineData("{src: a.jpg, alt: Reception in their pyjamas}")]
    [InlineData("{src: a.jpg, alt: Assembly, people: [year-7, o.varga]}")]
    [InlineData("{src: staff-night-out.jpg, alt: Us, people: [o.varga]}")]
    [InlineData("{src: a.jpg, alt: Assembly, people: [year-7], reviewed_by: ''}")]
    public void Unreviewed_images_are_flagged(string image) => Assert.NotEmpty(RuleDraft.Marked("PL6007", $"---\nimages: [{image}]\n---\nHello"));

    [Theory]
    [InlineData("{src: a.jpg, alt: Bottle-green uniforms on a rail, people: none}")]
    [InlineData("{src: a.jpg, alt: Props of the costume drama, people: none}")]
    [InlineData("{src: a.jpg, alt: Medals of the swimming gala beside a towel, people: none}")]
    [InlineData("{src: a.jpg, alt: Mocktails and prawn cocktail crisps, people: none}")]
    [InlineData("{src: a.jpg, alt: The wine-red curtain and the no smoking sign, people: none}")]
    [InlineData("{src: a.jpg, alt: Assembly, people: [year-7], reviewed_by: g.plumb}")]
    [InlineData("{src: a.jpg, alt: Chart of lengths swum by Year 6}")]
    public void Reviewed_images_and_things_are_silent(string image) => Assert.Empty(RuleDraft.Marked("PL6007", $"---\nimages: [{image}]\n---\nHello"));

    [Theory]
    [InlineData("{src: meme.png, alt: Meme about Mondays, people: none}")]
    [InlineData("{src: a.png, alt: Screenshot from a news site, people: none}")]
    [InlineData("{src: stock-photo-112.jpg, alt: Pencils, people: none}")]
    [InlineData("{src: a.jpg, alt: 'Photo by Marta Osgood, press photographer', people: none}")]
    [InlineData("{src: a.jpg, alt: Album cover, people: none, licence: unknown}")]
    [InlineData("{src: a.jpg, alt: 'A bear, saved from a shop''s website', people: none}")]
    [InlineData("{src: free-wallpaper-download.jpg, alt: A beach, people: none}")]
    [InlineData("{src: a.jpg, alt: A cartoon character with a rucksack, people: none}")]
    [InlineData("{src: a.jpg, alt: Page photocopied from a revision guide, people: none}")]
    public void Foreign_work_is_flagged(string image) => Assert.NotEmpty(RuleDraft.Marked("PL6008", $"---\nimages: [{image}]\n---\nHello"));

    [Theory]
    [InlineData("{src: a.jpg, alt: 'Photo by Mr Plumb, taken from the roof', people: none}")]
    [InlineData("{src: a.jpg, alt: A photo from sports day, people: none}")]
    [InlineData("{src: a.jpg, alt: Scene from our play, people: none}")]
    [InlineData("{src: a.jpg, alt: Front cover of the spring newsletter, people: none}")]
    [InlineData("{src: a.jpg, alt: Screenshot of our website, people: none}")]
    [InlineData("{src: a.jpg, alt: A fossil found on the beach, people: none}")]
    [InlineData("{src: a.jpg, alt: A hedgehog saved from the bonfire, people: none}")]
    [InlineData("{src: a.jpg, alt: Wallpaper designed by Year 5, people: none}")]
    [InlineData("{src: a.jpg, alt: Costume of a character that Year 2 made up, people: none}")]
    [InlineData("{src: a.jpg, alt: Meme about Mondays, people: none, permission_ref: mail 2026-02-01}")]
    [InlineData("{src: 'https://www.thornybrook.example/hall.jpg', alt: The hall, people: none}")]
    public void Own_and_credited_work_is_silent(string image) => Assert.Empty(RuleDraft.Marked("PL6008", $"---\nimages: [{image}]\n---\nHello"));

    [Theory]
    [InlineData("{src: thornybrook_logo_white.png, alt: Header}")]
    [InlineData("{src: a.png, alt: Our school badge on a plain background}")]
    [InlineData("{src: a.png, alt: 'Slide with the Thornybrook banner: my talk'}")]
    [InlineData("{src: a.png, alt: Larkspur Learning Trust logo}")]
    public void Branding_is_flagged(string image) => Assert.NotEmpty(RuleDraft.Marked("PL6010", $"---\naccount: personal\nimages: [{image}]\n---\nHello"));

    [Theory]
    [InlineData("{src: a.png, alt: Logo of the running club}")]
    [InlineData("{src: a.png, alt: All of us under the school crest}")]
    [InlineData("{src: a.png, alt: A crested grebe on the school pond}")]
    [InlineData("{src: cupcakes.jpg, alt: Cupcakes with a badge of icing}")]
    public void Other_crests_are_silent(string image) => Assert.Empty(RuleDraft.Marked("PL6010", $"---\naccount: personal\nimages: [{image}]\n---\nHello"));

    [Theory]
    [InlineData("sunset.png", true)]
    [InlineData("Winter_Star.png", true)]
    [InlineData("other.png", false)]
    [InlineData("missing.png", false)]
    public void A_brand_asset_is_known_by_its_bytes_or_its_name(string source, bool flagged)
    {
        byte[] crest = TestImages.Png(("tEXt", [.. "Title\0crest"u8]));
        string assets = $"brand_assets: [{{name: star, sha256: {Convert.ToHexString(SHA256.HashData(crest))}}}, winter-star.png]\nrules: {{PL6010: {{}}}}";
        MemoryMediaFiles files = new MemoryMediaFiles().With("sunset.png", crest).With("other.png", TestImages.Png());
        Workspace workspace = ThornybrookWorkspace.Get("default", assets);
        LintResult result = workspace.Linter.Lint(SourceText.From($"---\naccount: personal\n---\n![Evening]({source})"), "posts/draft.md", new LintOptions(DraftLint.Today) { Media = new MediaLibrary(files) });
        Assert.Equal(flagged, result.Diagnostics.Any(diagnostic => diagnostic.Id == "PL6010"));
    }

    [Fact]
    public void Without_a_configuration_only_positions_are_looked_for()
    {
        Workspace workspace = WorkspaceLoader.Unconfigured(ThornybrookWorkspace.Folder);
        MemoryMediaFiles files = new MemoryMediaFiles().With("pond.jpg", TestImages.Jpeg(new Dictionary<string, object> { ["GPSLatitude"] = 54.4, ["GPSLongitude"] = -2.2, ["Artist"] = "Idris Fennimore" }));
        LintResult result = workspace.Linter.Lint(SourceText.From("![Pupils by the pond](pond.jpg) https://docs.google.com/document/d/1"), "posts/draft.md", new LintOptions(DraftLint.Today) { Media = new MediaLibrary(files) });
        Assert.Equal(["PL6006"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}
