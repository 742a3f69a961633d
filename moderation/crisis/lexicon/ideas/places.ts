/** Heights, tracks, roads and water: where one could die, and what brings people there otherwise. */
export const PLACES: Readonly<Record<string, string>> = {
  height: `
    rail|guardrail|guard rail|metro|bridge|ledge|roof|rooftop|overpass|cliff|balcony|parking garage|railing
    puente|azotea|techo|balcon|cornisa|barandal|acantilado|viaduct|dam|tower|water tower|trestle|fire escape
    parking deck|high rise|top floor|quarry|overlook|window|ventana|parana|muelle|malecon|crane|silo
    billboard|scaffold|tracks|train tracks|rails|vias|train|subway|metro|tren|platform|freeway|highway
    autopista|river|rio|interstate|on the ice
  `,
  brink: `
    no siento miedo|no tengo miedo|sin miedo|not scared anymore|aint scared no more|so easy to|just let
    want to let|deciding|no fear|not getting off|not gettin off|not coming down|not comin down
    not climbing back|aint coming down|wont come down|not moving|cant make myself|wrong side|legs dangling
    dangling|feet over|over the edge|over the rail|other side of the|climbed over|wrong side of|looking down
    one step|about to let go|let go|jump|jumping|step off|step in front|step out|stepping off|saltar|brincar
    me tiro|tirarme|aventarme|me aviento|lanzarme|toes|walk out on|walk into|lean forward|end of it|me lanzo
    me boto|arrojarme|lay down on|lie down on|already walking|walking down there|leap|hop off|fall forward
    tip forward|how far down|how long the fall|drop is|the drop|water looks
  `,
  fenced: `
    tour|fireworks|picture|pictures|bungee|fishing|jog|bike|hike|hiking|repair|painter|painting|roofers
    roofing|contractor|vacation|swim|swimming|diving|pool|trampoline|skate|crossed|detour|traffic jam|puddle
    conclusions|documentary|movie|lyrics|news|novel|gutters|leak|shingles|internet|parachute|zip|train set
    model|turista|foto|fotos|pesca|noticias|bomberos|wedding|cards|poker|gym|training|workshop|used to
    fear of heights|afraid of heights|vertigo|in my dream|soccer|kite|firefighters|lifeguard|ship|lake house
    years ago|a photo|took photos|photos of|the view|fun run|5k|the game|train station|my commute|is closed
    was closed|is late|running late|the kids jumped|dog jumped|cat jumped|my cat|the cat
  `,
  wheel: `
    turn the wheel|yank the wheel|jerk the wheel|swerve|drive off|drive into|let go of the wheel
    close my eyes|hit the gas|unbuckle|cross the line|just jump|giro el volante|soltar el volante
  `,
  driving: `
    drive|driving|car|truck|highway|freeway|semi|oncoming|median|curve|manejo|manejando|carretera|bridge
    overpass|bus|wheel|road
  `,
  notBack: `
    not driving back|not coming back|aint coming back|wont be coming back|not coming home|aint coming home
    wont be home|one way trip|one way ticket|no return|not returning|not gonna be back|not going to be back
    dont plan on coming back|not planning on coming back|no plan to come back|no plans to come back
    not walking back|not walking off|no pienso volver|no pienso regresar|no voy a volver|no vuelvo
    no regreso|sin regreso|sin vuelta|solo de ida
    need a return|need the return|return ticket|one way fare|pasaje de ida
  `,
};
