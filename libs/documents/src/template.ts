/**
 * The sheet of every paper, in Typst. What is printed comes in as JSON (`sys.inputs.paper`, see `Paper`), so that nothing
 * in it is read as markup. Text 四号 (14 pt), as papers that people sign are set; margins near GB/T 9704-2012.
 */
export const template = String.raw`
#let p = json(bytes(sys.inputs.paper))
#let fonts = json(bytes(sys.inputs.fonts))
#let day = p.madeOn.split("-").map(int)
#let small = p.size == "A5"
#set document(title: p.title, author: p.issuer, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#set page(
  paper: lower(p.size),
  margin: if small { (x: 16mm, top: 16mm, bottom: 18mm) } else { (left: 28mm, right: 26mm, top: 28mm, bottom: 26mm) },
  footer: context align(center, text(size: 9pt)[第#counter(page).display()页 共#counter(page).final().first()页]),
)
#set text(lang: "zh", region: "cn", cjk-latin-spacing: none, fallback: false, font: fonts.body, size: if small { 10.5pt } else { 14pt })
#set par(justify: true, leading: 0.75em, spacing: 0.75em, first-line-indent: (amount: 2em, all: true))
#show heading.where(level: 1): it => align(center, text(font: fonts.title, size: if small { 16pt } else { 22pt }, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 1.2em, below: 0.75em, sticky: true, text(font: fonts.title, size: 1em, weight: "bold", it.body))

// A run of letters and digits longer than a line would leave the sheet. A zero-width space would break it too, but readers lose digits beside it.
#show regex("[!-~]{36,}"): it => it.text.clusters().map(character => box(character)).join()

#let plain(body) = par(first-line-indent: 0em, justify: false, body)
#let lines(text) = text.split("\n").filter(line => line.trim() != "")
#let side(of) = if of == "end" { right } else if of == "center" { center } else { left }

#let blocks = (
  heading: b => heading(level: 2, b.text),
  paragraph: b => for line in lines(b.text) {
    let aligned = b.at("align", default: "start")
    if aligned != "start" { align(side(aligned), plain(line)) }
    else if b.at("indent", default: true) { par(line) }
    else { plain(line) }
  },
  // A number that does not break would tear the line before it apart.
  named: b => par(first-line-indent: 0em, hanging-indent: 2em, justify: false)[#text(font: fonts.title, weight: "bold", b.name)：#b.text],
  signatures: b => block(breakable: false, above: 1.8em, {
    set par(first-line-indent: 0em, justify: false)
    for one in b.of {
      block(above: 1.1em, below: 1.1em, {
        one.as + "："
        if "signed" in one { one.signed } else { h(1fr) + "　　年　　月　　日" }
      })
    }
  }),
  code: b => block(breakable: false, above: 1.2em, grid(
    columns: (28mm, 1fr),
    column-gutter: 5mm,
    align: horizon,
    image(bytes(b.svg), format: "svg", width: 28mm, alt: b.caption),
    plain(b.caption),
  )),
)

#heading(level: 1, p.title)
#if "remark" in p { align(center, text(size: 0.75em, plain(p.remark))) }
#if "number" in p { align(right, text(size: 0.85em, plain(p.number))) }
#for b in p.blocks { (blocks.at(b.kind))(b) }
`;
